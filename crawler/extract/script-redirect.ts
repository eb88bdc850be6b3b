const MAX_URL = '{1,2000}';
/** An address given to the browser in so many words. Group 2 or 4 is the address. */
const REDIRECT = new RegExp(
  `\\blocation(?:\\.href)?\\s{0,8}=\\s{0,8}(["'\`])([^"'\`\\s]${MAX_URL})\\1` +
    `|\\blocation\\.(?:replace|assign)\\s{0,8}\\(\\s{0,8}(["'\`])([^"'\`\\s]${MAX_URL})\\3`,
  'g',
);
/** Code that only runs when somebody acts is no redirect of the page. */
const ON_ACTION =
  /click|submit|onchange|keydown|keyup|\btouch|success\s*[:(]|\.then\(|onclick|else\s*\{?\s*$/;
/** Code that runs by itself, at once or after a while. */
const BY_ITSELF =
  /setTimeout|setInterval|onload|DOMContentLoaded|\bready\b|\(\s*function|\(\(\)\s*=>|\bif\s*\(|\$\(\s*function/;
const LOOK_BACK_CHARS = 240;
const MAX_CANDIDATES = 20;

/** The address an inline script sends the visitor to by itself; `undefined` where it only does so on a click. */
export function scriptRedirectIn(script: string): string | undefined {
  if (!script.includes('location')) return undefined;
  let candidates = 0;
  for (const match of script.matchAll(REDIRECT)) {
    candidates += 1;
    if (candidates > MAX_CANDIDATES) return undefined;
    const target = match[2] ?? match[4] ?? '';
    if (isAddress(target) && runsByItself(script, match.index)) return target;
  }
  return undefined;
}

/** The address an event attribute (`onclick="location.href='…'"`, `window.open('…')`) leads to. */
export function addressInHandler(code: string): string | undefined {
  if (!/location|open/.test(code)) return undefined;
  const match =
    /(?:location(?:\.href)?\s{0,8}=|(?:open|assign|replace)\s{0,8}\()\s{0,8}(["'`])([^"'`\s]{1,2000})\1/.exec(
      code.slice(0, 4_000),
    );
  const target = match?.[2];
  return target !== undefined && isAddress(target) ? target : undefined;
}

function isAddress(target: string): boolean {
  return /^(?:https?:)?\/\/|^[./?]|^[\w-]+\.(?:html?|php|aspx?|apk)\b/.test(target);
}

function runsByItself(script: string, at: number): boolean {
  const before = script.slice(Math.max(0, at - LOOK_BACK_CHARS), at);
  if (ON_ACTION.test(before)) return false;
  return depthAt(script, at) === 0 || BY_ITSELF.test(before);
}

/** Braces open before the place; strings and comments are not told apart, which is near enough here. */
function depthAt(script: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    const code = script.charCodeAt(index);
    if (code === 123) depth += 1;
    else if (code === 125 && depth > 0) depth -= 1;
  }
  return depth;
}
