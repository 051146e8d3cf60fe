import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/real/**"],
    setupFiles: ["test/support/deny-network.ts", "test/support/own-folder.ts"],
    // Left to itself vitest leaves one processor idle, and of two that is half.
    maxWorkers: "100%",
    // Only what hangs is meant: on a busy machine with two cores the slowest tests take a quarter of it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
