import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The end-to-end tests start a process for every case.
    testTimeout: 20_000,
    // One worker less than there are cores would leave half of a small machine idle.
    maxWorkers: "100%",
  },
});
