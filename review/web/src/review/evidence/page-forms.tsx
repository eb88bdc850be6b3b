import { useTranslation } from 'react-i18next';
import type { FormView } from '../../../../contract/index.js';
import { Tag } from '../../parts/tag.js';
import { Defanged } from '../../parts/value.js';

/** What a page's forms ask a visitor for and where they send it. `undefined`: the record is older than the keeping of forms. */
export function PageForms({ forms }: { readonly forms: readonly FormView[] | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="panel" data-testid="page-forms">
      <h3>{t('page.forms.title')}</h3>
      {forms === undefined && <p className="soft">{t('page.forms.unknown')}</p>}
      {forms?.length === 0 && <p className="soft">{t('page.forms.none')}</p>}
      {forms && forms.length > 0 && <p className="soft">{t('page.forms.about')}</p>}
      {forms?.map((form, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: forms have no name of their own and never change; their place is their identity
        <PageForm key={index} form={form} />
      ))}
    </section>
  );
}

function PageForm({ form }: { readonly form: FormView }) {
  const { t } = useTranslation();
  return (
    <div className="page-form" data-testid="page-form">
      <div className="row">
        <Tag>{form.method.toUpperCase()}</Tag> → <Defanged value={form.action} />
        {form.foreign && <Tag tone="danger">{t('page.forms.foreign')}</Tag>}
      </div>
      {form.fields.length === 0 ? (
        <p className="soft">{t('page.forms.noFields')}</p>
      ) : (
        <div className="table-scroll">
          <table className="data-table" aria-label={t('page.forms.title')}>
            <thead>
              <tr>
                <th>{t('page.forms.asks')}</th>
                <th>{t('page.forms.label')}</th>
                <th>{t('page.forms.name')}</th>
                <th>{t('page.forms.type')}</th>
              </tr>
            </thead>
            <tbody>
              {form.fields.map((field, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two fields may bear the same name; their place is their identity
                <tr key={index}>
                  <td>
                    {t(`page.asks.${field.asks}`)}{' '}
                    {field.hidden && <Tag>{t('page.forms.hidden')}</Tag>}
                  </td>
                  <td>{field.label || '–'}</td>
                  <td className="value">{field.name || '–'}</td>
                  <td className="value">{field.type}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
