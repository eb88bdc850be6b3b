import { useTranslation } from 'react-i18next';
import type { ImportReportView } from '../../../contract/index.js';
import { formatCount } from '../format/value.js';
import { Tag, type Tone } from '../parts/tag.js';
import { Defanged } from '../parts/value.js';
import { useWord } from '../vocabulary/vocabulary.js';

const GROUPS = [
  { name: 'invalid', tone: 'danger' },
  { name: 'protected', tone: 'warn' },
  { name: 'duplicates', tone: 'plain' },
] as const satisfies readonly { name: keyof ImportReportView['counts']; tone: Tone }[];

/** What an import would do, or did: counts, and each row that stays out with its line and reason. */
export function ImportReport({ report }: { readonly report: ImportReportView }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div data-testid="import-report">
      <div className="row" role="status">
        <Tag tone="good">{t('import.added', { count: report.counts.added })}</Tag>
        {GROUPS.map(({ name, tone }) => (
          <Tag key={name} tone={tone}>
            {t(`import.${name}`, { count: report.counts[name] })}
          </Tag>
        ))}
      </div>
      <div className="import-rows">
        <table className="data-table" aria-label={t('import.title')}>
          <thead>
            <tr>
              <th className="number">{t('import.line')}</th>
              <th>{t('import.row')}</th>
              <th>{t('import.outcome')}</th>
              <th>{t('import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {GROUPS.flatMap(({ name, tone }) =>
              report[name].map((row) => (
                <tr key={`${name}${row.line}${row.raw}`}>
                  <td className="number">{formatCount(row.line)}</td>
                  <td>
                    <Defanged value={row.raw} />
                  </td>
                  <td>
                    <Tag tone={tone}>{t(`import.word.${name}`)}</Tag>
                  </td>
                  <td>{row.reason}</td>
                </tr>
              )),
            )}
            {report.added.map((seed) => (
              <tr key={seed.id}>
                <td className="number">–</td>
                <td>
                  <Defanged value={seed.value} />
                </td>
                <td>
                  <Tag tone="good">{t('import.word.added')}</Tag>
                </td>
                <td>{word('seedKinds', seed.kind)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
