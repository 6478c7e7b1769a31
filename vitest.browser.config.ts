import { defineConfig } from "vitest/config";

/** The report's page in a real browser; `npm run test:browser` sets CHROMIUM. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.browser.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser serves all files, one after the other.
    fileParallelism: false,
  },
});
