import { Drawer, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { SearchAnswer } from './search-answer.js';
import { SEARCH_FIELD_ID } from './search-field-id.js';

/**
 * One box for a URL, phone, account or handle. What is typed goes in the body of a request and never in an address,
 * so that no history or log of addresses keeps a person's number.
 */
export function SearchBox() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState(false);
  const search = useMutation({ mutationFn: (q: string) => call('search', { body: { q } }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const q = typed.trim();
    if (q.length < 2) return;
    setOpened(true);
    search.mutate(q);
  };
  return (
    <search>
      <form onSubmit={submit}>
        <TextInput
          id={SEARCH_FIELD_ID}
          className="frame-search"
          data-testid="search-box"
          type="search"
          size="sm"
          maxLength={2_048}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        position="right"
        size={560}
        title={<strong>{t('search.title')}</strong>}
      >
        <div data-testid="search-results">
          {search.isPending && <Waiting />}
          {search.isError && <ErrorNotice error={search.error} />}
          {search.data && (
            <SearchAnswer result={search.data} onLeave={() => setOpened(false)} typed={typed} />
          )}
        </div>
      </Drawer>
    </search>
  );
}
