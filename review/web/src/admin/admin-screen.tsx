import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router-dom';
import { useSession } from '../session/session.js';
import { AuditSection } from './audit-section.js';
import { ProtectSection } from './protect-section.js';
import { SystemSection } from './system-section.js';
import { UsersSection } from './users-section.js';

const SECTIONS = [
  { name: 'users', needs: 'users.write' },
  { name: 'audit', needs: 'audit.read' },
  { name: 'protect', needs: 'review.read' },
  { name: 'system', needs: 'system.read' },
] as const;
type SectionName = (typeof SECTIONS)[number]['name'];

/** Accounts, audit chain, protect-list and the state of the installation; each by its own permission. */
export function AdminScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const navigate = useNavigate();
  const { section } = useParams();
  const allowed = SECTIONS.filter(({ needs }) => can(needs));
  const current = allowed.find(({ name }) => name === section)?.name ?? allowed[0]?.name;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('nav.admin')}</h1>
      </div>
      <Tabs value={current ?? null} onChange={(name) => void navigate(`/admin/${name}`)}>
        <Tabs.List mb="md">
          {allowed.map(({ name }) => (
            <Tabs.Tab key={name} value={name} data-testid={`admin-${name}`}>
              {t(`admin.section.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {current && <Section name={current} />}
    </div>
  );
}

function Section({ name }: { readonly name: SectionName }) {
  switch (name) {
    case 'users':
      return <UsersSection />;
    case 'audit':
      return <AuditSection />;
    case 'protect':
      return <ProtectSection />;
    case 'system':
      return <SystemSection />;
  }
}
