import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/e2e/**'],
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/global-setup.ts',
					// One browser at a time: two of them on a small machine only wait for each other.
					fileParallelism: false,
					maxWorkers: 1,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
