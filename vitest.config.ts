import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          environment: 'node',
          // Both cores may be busy with something else.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          // Each file starts a browser of its own: two cores carry two browsers.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as Playwright waits for an element: a busy machine is no failure.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
