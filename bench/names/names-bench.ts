import type { BenchOrder, BenchResult } from '../bench.js';
export async function runNamesBench(_order: BenchOrder): Promise<BenchResult> {
  return { figures: {}, lines: [] };
}
