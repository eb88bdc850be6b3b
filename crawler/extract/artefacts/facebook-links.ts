import { handle, type LinkThing, numeric, type PathReader } from './link-thing.js';

const NOT_A_PAGE =
  /^(?:sharer(?:\.php)?|share|login(?:\.php)?|dialog|plugins|tr|help|policies|privacy|watch|marketplace|search|home\.php|l\.php|hashtag|events?|ads|business|legal|settings|recover|r\.php|v\d+\.\d+|photo(?:\.php)?|images)$/;

/** Facebook's addresses by their first segment. */
const FACEBOOK_PATHS: Readonly<Record<string, PathReader>> = {
  'profile.php': (_path, url) => {
    const id = url.searchParams.get('id') ?? '';
    return /^\d+$/.test(id) ? handle('facebook', id, 'account', id) : [];
  },
  'permalink.php': (_path, url) => handle('facebook', postId(url), 'post'),
  'story.php': (_path, url) => handle('facebook', postId(url), 'post'),
  groups: ([, group]) =>
    handle('facebook', group && `groups/${group.toLowerCase()}`, 'group', numeric(group)),
  people: ([, , id]) => handle('facebook', id, 'account', numeric(id)),
  pages: ([, ...rest]) => facebookPage(rest.at(-1)),
  p: ([, name]) => facebookPage(name),
  reel: ([, id]) => handle('facebook', id, 'video'),
};

/** People, pages, groups, posts and videos of Facebook. */
export const facebook: PathReader = (path, url) => {
  const [first, second, third] = path;
  if (first === undefined) return [];
  const special = FACEBOOK_PATHS[first.toLowerCase()];
  if (special !== undefined) return special(path, url);
  if (NOT_A_PAGE.test(first.toLowerCase())) return [];
  if (third !== undefined && (second === 'posts' || second === 'videos')) {
    const kind = second === 'posts' ? 'post' : 'video';
    return handle('facebook', `${first.toLowerCase()}/${second}/${third}`, kind, numeric(third));
  }
  return handle('facebook', first.toLowerCase(), 'page');
};

function postId(url: URL): string {
  return url.searchParams.get('story_fbid') ?? url.searchParams.get('id') ?? '';
}

function facebookPage(name: string | undefined): LinkThing[] {
  return handle('facebook', name?.toLowerCase(), 'page', numeric(name?.split('-').at(-1)));
}
