import type { TestProject } from 'vitest/node';
import { startTestServices } from '../services/test-services.js';

declare module 'vitest' {
  interface ProvidedContext {
    mongoUrl: string;
    redisUrl: string;
  }
}

/** Starts the services once for all integration tests; a test takes them by `inject('mongoUrl')` and `inject('redisUrl')`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const services = await startTestServices();
  project.provide('mongoUrl', services.mongoUrl);
  project.provide('redisUrl', services.redisUrl);
  return services.stop;
}
