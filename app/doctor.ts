import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OCR_DATA_FILE } from '../crawler/index.js';
import { errorMessage } from '../domain/index.js';
import type { SystemReport } from '../review/index.js';
import type { Workspace } from './compose.js';
import { shippedPaths } from './config/paths.js';
import { loadRules, ruleFolders } from './rules.js';
import { databasePart, diskPart, redisPart } from './service-parts.js';
import { readSetupReport } from './services/setup-report.js';

export type SystemParts = SystemReport['parts'];
type Part = SystemParts[number];

const VERSION_TIMEOUT_MS = 10_000;

/** Every part of a running installation: where it came from, its version, what is off and how to mend it. */
export async function systemReport(workspace: Workspace): Promise<SystemReport> {
  const parts = [
    ...machineParts(workspace.config),
    await databasePart(workspace),
    await redisPart(workspace),
    await diskPart(workspace.config.dataDir),
    await rulesPart(),
    modelPart(),
  ];
  return { parts, embeddedDatabase: workspace.services.embeddedDatabase };
}

async function rulesPart(): Promise<Part> {
  try {
    const { rules, problems } = await loadRules();
    const [first] = problems;
    return {
      name: 'Rules',
      state: first ? 'warning' : 'ok',
      source: ruleFolders().join(', '),
      detail: `${rules.rules.length} rules${first ? `, ${problems.length} left out, e.g. ${first.file}:${first.line}: ${first.reason}` : ''}`,
      ...(first ? {} : { detailVi: `${rules.rules.length} quy tắc` }),
      ...(first
        ? {
            remedy: 'rasoat rules test names them all.',
            remedyVi: 'Lệnh “rasoat rules test” nêu từng quy tắc.',
          }
        : {}),
    };
  } catch (error) {
    return {
      name: 'Rules',
      state: 'error',
      detail: errorMessage(error),
      remedy: 'Check RASOAT_RULES_DIR.',
      remedyVi: 'Kiểm tra RASOAT_RULES_DIR.',
    };
  }
}

/** What can be told without opening anything. */
export function machineParts(config: Workspace['config']): Part[] {
  return [
    nodePart(),
    setupPart(),
    browserVersionPart(config),
    vietnamesePart(),
    ocrPart(),
    webPart(),
    egressPart(config),
  ];
}

function nodePart(): Part {
  return {
    name: 'Node.js',
    state: 'ok',
    version: process.versions.node,
    source: process.execPath,
    detail: `${process.platform} ${process.arch}`,
  };
}

function setupPart(): Part {
  try {
    const { parts } = readSetupReport(shippedPaths().setupReport);
    return {
      name: 'Set-up',
      state: 'ok',
      detail: `Redis: ${parts.redis.source} · database: ${parts.database.source} · browser: ${parts.browser.source}`,
      detailVi: `Redis: ${parts.redis.source} · cơ sở dữ liệu: ${parts.database.source} · trình duyệt: ${parts.browser.source}`,
    };
  } catch (error) {
    return { name: 'Set-up', state: 'error', detail: errorMessage(error), remedy: 'npm run setup' };
  }
}

function browserVersionPart(config: Workspace['config']): Part {
  const remedy = 'apt-get install -y chromium, or set RASOAT_CHROMIUM';
  try {
    const { browser } = readSetupReport(shippedPaths().setupReport).parts;
    const program = config.chromium ?? browser.program ?? '';
    const result = spawnSync(program, ['--version'], {
      encoding: 'utf8',
      timeout: VERSION_TIMEOUT_MS,
    });
    if (result.status !== 0)
      return {
        name: 'Chromium',
        state: 'error',
        source: program,
        detail: `${program} does not run`,
        remedy,
      };
    const user = browser.user ? `sandboxed as user ${browser.user.name}` : 'sandboxed as this user';
    return {
      name: 'Chromium',
      state: 'ok',
      version: result.stdout.trim(),
      source: program,
      detail: user,
      detailVi: browser.user
        ? `chạy trong hộp cát, người dùng ${browser.user.name}`
        : 'chạy trong hộp cát, người dùng hiện tại',
    };
  } catch (error) {
    return { name: 'Chromium', state: 'error', detail: errorMessage(error), remedy };
  }
}

/** Sorting and folding rest on the full ICU data of Node. */
function vietnamesePart(): Part {
  const sorted = ['đa', 'da', 'ă'].sort(new Intl.Collator('vi').compare).join(' ');
  return sorted === 'ă da đa'
    ? { name: 'Vietnamese collation', state: 'ok', detail: sorted }
    : {
        name: 'Vietnamese collation',
        state: 'error',
        detail: `sorts as ${sorted}`,
        remedy: 'Use a Node build with full ICU.',
        remedyVi: 'Dùng bản Node có đủ dữ liệu ICU.',
      };
}

/** Without it pages that show their text as a picture are judged by what little text they have. */
function ocrPart(): Part {
  const { ocrData } = shippedPaths();
  return existsSync(`${ocrData}/${OCR_DATA_FILE}`)
    ? {
        name: 'Picture reading',
        state: 'ok',
        source: ocrData,
        detail: 'Vietnamese data present',
        detailVi: 'có dữ liệu tiếng Việt',
      }
    : {
        name: 'Picture reading',
        state: 'warning',
        source: ocrData,
        detail: 'Vietnamese data missing: image-only pages are not read',
        detailVi: 'thiếu dữ liệu tiếng Việt: trang chỉ có ảnh không được đọc',
        remedy: 'npm ci',
      };
}

function webPart(): Part {
  const { web } = shippedPaths();
  return existsSync(`${web}/index.html`)
    ? { name: 'Review app', state: 'ok', source: web, detail: 'built', detailVi: 'đã dựng' }
    : {
        name: 'Review app',
        state: 'error',
        source: web,
        detail: 'not built',
        detailVi: 'chưa dựng',
        remedy: 'npm run setup',
      };
}

function egressPart(config: Workspace['config']): Part {
  if (config.profile === 'range')
    return {
      name: 'Egress',
      state: 'ok',
      detail: 'training range: nothing leaves this machine',
      detailVi: 'thao trường: không gói tin nào ra khỏi máy này',
    };
  return config.egressDeclared
    ? {
        name: 'Egress',
        state: 'ok',
        detail: 'live; declared not to be the unit’s own address',
        detailVi: 'Internet thật; đã khai báo không phải địa chỉ của đơn vị',
      }
    : {
        name: 'Egress',
        state: 'error',
        detail: 'live, not declared: crawling is refused',
        detailVi: 'Internet thật, chưa khai báo: không được quét',
        remedy: 'Set RASOAT_EGRESS_DECLARED=1 once the egress is separate.',
        remedyVi: 'Đặt RASOAT_EGRESS_DECLARED=1 khi lối ra đã tách riêng.',
      };
}

function modelPart(): Part {
  const { model } = shippedPaths();
  return existsSync(model)
    ? {
        name: 'Classifier',
        state: 'ok',
        source: model,
        detail: 'weights present',
        detailVi: 'có đủ trọng số',
      }
    : {
        name: 'Classifier',
        state: 'error',
        source: model,
        detail: 'weights missing',
        detailVi: 'thiếu trọng số',
        remedy: 'Check the checkout out again.',
        remedyVi: 'Tải lại mã nguồn của bản này.',
      };
}
