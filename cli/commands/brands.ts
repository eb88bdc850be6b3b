import type { Command } from 'commander';
import { AppError, type ProtectedPage } from '../../domain/index.js';
import { holdOpen } from '../broken-pipe.js';
import { configOf, globalOptions, withBareWorkspace, withWorkspace } from '../context.js';
import { EXIT_HELP } from '../exit-codes.js';
import { printData, printJson, printTable, say, writeOutput } from '../output.js';

const BY = 'cli';
/** Longest a page may take to be drawn and read, services not counted, in ms. */
const LEARN_LIMIT_MS = 120_000;

const HELP = `
Examples:
  rasoat brands learn https://vi-du.example/dang-nhap --brand ID
  rasoat brands list
  rasoat brands list --known                 ids and official domains of the brands known by name
  rasoat brands forget ID

No looks are shipped: until pages are learned, appearance adds nothing. Suspected pages drawn from then on are held against the
register; earlier findings when their screenshot is taken again.

${EXIT_HELP}`;

export function addBrands(root: Command): void {
  const brands = root
    .command('brands')
    .description('the register of how protected pages look')
    .addHelpText('afterAll', HELP);
  brands
    .command('learn')
    .description('draw an official page and keep how its first screen and its icon look')
    .argument('<url>', 'defanged forms are read too')
    .option(
      '--brand <id>',
      'whose page it is, where the host is no official domain of a known brand',
    )
    .action(learnAction);
  brands
    .command('list')
    .description('pages that were learned')
    .option('--known', 'the brands known by name instead, with their ids')
    .action(async ({ known }: { known?: boolean }, command: Command) => {
      await (known ? listKnown(command) : listLearned(command));
    });
  brands
    .command('show')
    .description('one learned page; its small picture as a file')
    .argument('<id>')
    .option('-o, --output <file>', 'write the picture (WebP) here')
    .option('--force', 'replace the file')
    .action(showAction);
  brands
    .command('forget')
    .description('take a learned page out of the register')
    .argument('<id>')
    .action(async (id: string, _options: object, command: Command) => {
      const { forgetPage } = await import('../../app/brand-care.js');
      const page = await withBareWorkspace(command, (workspace) => forgetPage(id, BY, workspace));
      if (globalOptions(command).json) printJson(page);
      else say(`${page.url}: forgotten.`);
    });
}

async function learnAction(
  url: string,
  { brand }: { brand?: string },
  command: Command,
): Promise<void> {
  const { openCrawlSystem } = await import('../../app/crawl-system.js');
  const { learnPage } = await import('../../app/learn-page.js');
  const release = holdOpen();
  const system = await openCrawlSystem(configOf(command), { work: false });
  try {
    const order = { url, by: BY, ...(brand === undefined ? {} : { brandId: brand }) };
    const { page, problems } = await learnPage(order, system, AbortSignal.timeout(LEARN_LIMIT_MS));
    if (globalOptions(command).json) printJson({ ...page, problems });
    else printPages([page]);
    for (const [part, code] of Object.entries(problems))
      say(`! ${part}: not learned (${code}); the rest stands.`);
  } finally {
    await system.close();
    release();
  }
}

async function listLearned(command: Command): Promise<void> {
  const { learnedPages } = await import('../../app/brand-care.js');
  const pages = await withBareWorkspace(command, learnedPages);
  if (globalOptions(command).json) printJson(pages);
  else if (pages.length === 0)
    say('No pages learned yet, so appearance adds nothing. Learn one: rasoat brands learn URL');
  else printPages(pages);
}

async function listKnown(command: Command): Promise<void> {
  const { knownBrands } = await import('../../app/brand-care.js');
  const brands = await withWorkspace(command, async (workspace) => knownBrands(workspace));
  if (globalOptions(command).json) printJson(brands);
  else
    printTable(
      ['id', 'name', 'official domains'],
      brands.map(({ id, name, domains }) => [id, name, domains.join(' ')]),
    );
}

async function showAction(
  id: string,
  { output, force }: { output?: string; force?: boolean },
  command: Command,
): Promise<void> {
  const { shownPage } = await import('../../app/brand-care.js');
  const { page, thumbnail } = await withBareWorkspace(command, (workspace) =>
    shownPage(id, workspace),
  );
  if (output !== undefined) {
    if (!thumbnail)
      throw new AppError({ code: 'NOT_FOUND', message: `No picture is kept of ${page.url}` });
    writeOutput(output, thumbnail, force === true);
  }
  if (globalOptions(command).json) printJson(page);
  else printData(JSON.stringify(page, null, 2));
}

function printPages(pages: readonly ProtectedPage[]): void {
  printTable(
    ['id', 'brand', 'page', 'screen', 'icon', 'learned', 'by'],
    pages.map((page) => [
      page.id,
      page.brandId,
      page.url,
      page.screen?.phash ?? '–',
      page.icon ? String(page.icon.mmh3) : '–',
      page.learnedAt.toISOString().slice(0, 16),
      page.learnedBy,
    ]),
  );
}
