import { defineConfig } from "vitest/config";

// Node reads certificates that this names at every start, and the tests start hundreds of processes that fetch nothing.
delete process.env.NODE_EXTRA_CA_CERTS;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The end-to-end tests start a process for every case.
    testTimeout: 20_000,
    // One worker less than there are cores would leave half of a small machine idle.
    maxWorkers: "100%",
    // Modules are pure, so that a worker can keep them from one file of tests to the next.
    isolate: false,
  },
});
