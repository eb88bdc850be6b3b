import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router-dom';
import { Brand } from '../parts/brand.js';
import { useSession } from '../session/session.js';
import { Banners } from './banners.js';
import { SearchBox } from './search-box.js';
import { UserMenu } from './user-menu.js';

type NavPermission = Parameters<ReturnType<typeof useSession>['can']>[0];

const NAVIGATION: readonly { path: string; key: string; needs: readonly NavPermission[] }[] = [
  { path: '/review', key: 'nav.review', needs: ['review.read'] },
  { path: '/approve', key: 'nav.approve', needs: ['review.read'] },
  { path: '/runs', key: 'nav.runs', needs: ['crawl.read'] },
  { path: '/seeds', key: 'nav.seeds', needs: ['crawl.read'] },
  { path: '/schedules', key: 'nav.schedules', needs: ['crawl.read'] },
  { path: '/admin', key: 'nav.admin', needs: ['users.write', 'audit.read', 'system.read'] },
];

/** What stands around every screen: name, exercise mark, ways to go, search, banners, who is signed in. */
export function Frame() {
  const { t } = useTranslation();
  const { me, can } = useSession();
  const { pathname } = useLocation();
  const here = NAVIGATION.find(({ path }) => pathname.startsWith(path))?.key;
  // The tab and the screen reader hear where one is.
  useEffect(() => {
    document.title = here === undefined ? 'Rà Soát' : `${t(here)} · Rà Soát`;
  }, [here, t]);
  return (
    <div className="frame">
      <a className="skip-link" href="#main">
        {t('frame.skip')}
      </a>
      <header className="frame-header">
        <Link className="frame-brand" to="/review">
          <Brand />
        </Link>
        {me.exercise && (
          <span className="exercise-mark" data-testid="exercise-mark" title={t('exercise.about')}>
            {t('exercise.mark')}
          </span>
        )}
        <nav className="frame-nav" aria-label={t('frame.navigation')}>
          {NAVIGATION.filter(({ needs }) => needs.some(can)).map(({ path, key }) => (
            <NavLink key={path} to={path} data-testid={`nav${path.replace('/', '-')}`}>
              {t(key)}
            </NavLink>
          ))}
        </nav>
        <div className="frame-end">
          <SearchBox />
          <UserMenu />
        </div>
      </header>
      <Banners />
      <main className="frame-main" id="main">
        <Outlet />
      </main>
    </div>
  );
}
