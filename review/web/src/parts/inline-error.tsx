import { useErrorText } from './error-text.js';

/** A refused request beside the control that sent it. */
export function InlineError({ error }: { readonly error: unknown }) {
  const { title, hint } = useErrorText()(error);
  return (
    <div className="inline-error" role="alert" data-testid="inline-error">
      <strong>{title}</strong>
      <div>{hint}</div>
    </div>
  );
}
