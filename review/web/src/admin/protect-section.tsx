import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiResponse } from '../../../contract/index.js';
import { call } from '../api/client.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { InlineError } from '../parts/inline-error.js';
import { ErrorNotice, Waiting } from '../parts/notice.js';
import { useSay } from '../parts/say.js';
import { Tag } from '../parts/tag.js';
import { useSession } from '../session/session.js';

type Entry = ApiResponse<'protectList'>['entries'][number];
const KINDS = ['domain', 'phone', 'page', 'package', 'bank_account'] as const;
const KEY = ['protect'] as const;

/** What nobody may accuse: what is shipped and what the administrator added. */
export function ProtectSection() {
  const { t } = useTranslation();
  const { can } = useSession();
  const [filter, setFilter] = useState('');
  const list = useQuery({ queryKey: KEY, queryFn: () => call('protectList') });
  if (list.isPending) return <Waiting />;
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />;
  const wanted = filter.trim().toLowerCase();
  const entries = list.data.entries.filter((entry) =>
    `${entry.value} ${entry.owner}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      {can('protect.write') && <AddProtect />}
      <section className="panel flush">
        <div className="row pad">
          <h2 className="grow">{t('protect.title', { count: entries.length })}</h2>
          <TextInput
            aria-label={t('protect.filter')}
            placeholder={t('protect.filter')}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
        <div className="table-scroll">
          <table
            className="data-table"
            aria-label={t('admin.section.protect')}
            data-testid="protect-list"
          >
            <thead>
              <tr>
                <th>{t('protect.kind')}</th>
                <th>{t('protect.value')}</th>
                <th>{t('protect.owner')}</th>
                <th>{t('protect.reason')}</th>
                <th>{t('protect.source')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <ProtectRow key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}

function ProtectRow({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const say = useSay();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call('protectRemove', { params: { id: entry.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError: say.failed,
  });
  return (
    <tr>
      <td>
        <Tag>{t(`protect.kinds.${entry.kind}`)}</Tag>
      </td>
      <td className="value">{entry.value}</td>
      <td>{entry.owner}</td>
      <td>{entry.reason}</td>
      <td>
        {entry.shipped ? t('protect.shipped') : entry.addedBy}{' '}
        {!entry.shipped && can('protect.write') && (
          <ConfirmButton
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={remove.isPending}
            title={t('protect.removeTitle', { value: entry.value })}
            text={t('protect.removeText', { owner: entry.owner })}
            confirm={t('protect.remove')}
            onConfirm={() => remove.mutate()}
          >
            {t('protect.remove')}…
          </ConfirmButton>
        )}
      </td>
    </tr>
  );
}

function AddProtect() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [kind, setKind] = useState<Entry['kind']>('domain');
  const [value, setValue] = useState('');
  const [owner, setOwner] = useState('');
  const [reason, setReason] = useState('');
  const add = useMutation({
    mutationFn: () => call('protectAdd', { body: { kind, value, owner, reason } }),
    onSuccess: async () => {
      setValue('');
      setOwner('');
      setReason('');
      await client.invalidateQueries({ queryKey: KEY });
    },
  });
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate();
      }}
    >
      <div className="row plan-row">
        <NativeSelect
          label={t('protect.kind')}
          value={kind}
          onChange={(event) =>
            setKind(KINDS.find((name) => name === event.currentTarget.value) ?? 'domain')
          }
          data={KINDS.map((name) => ({ value: name, label: t(`protect.kinds.${name}`) }))}
        />
        <TextInput
          label={t('protect.value')}
          required
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <TextInput
          label={t('protect.owner')}
          required
          value={owner}
          onChange={(event) => setOwner(event.currentTarget.value)}
        />
        <TextInput
          label={t('protect.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button type="submit" loading={add.isPending} data-testid="protect-add">
          {t('protect.add')}
        </Button>
      </div>
      {add.isError && <InlineError error={add.error} />}
    </form>
  );
}
