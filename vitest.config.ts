import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/real/**"],
    setupFiles: ["test/support/deny-network.ts"],
    testTimeout: 20_000,
  },
});
