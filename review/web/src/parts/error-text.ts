import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.js';

interface ErrorText {
  readonly title: string;
  readonly hint: string;
}

/** Words for a failed request: the app's own for a code it knows, else what the server said. */
export function useErrorText(): (error: unknown) => ErrorText {
  const { t, i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiError))
      return { title: t('error.UNEXPECTED.title'), hint: t('error.UNEXPECTED.hint') };
    const own = (part: string): string | undefined => {
      const key = `error.${error.code}.${part}`;
      return i18n.exists(key) ? t(key) : undefined;
    };
    const english = i18n.language === 'en';
    const said = english ? error.messageEn : error.message;
    const advised = english ? error.hintEn : error.hint;
    return {
      title: own('title') ?? said,
      hint: own('hint') ?? advised ?? t('error.fallback', { code: error.code }),
    };
  };
}
