import { vi } from "vitest";

/** Cases that a property test tries for one mutant: what it finds at all, it mostly finds in the first. */
const RUNS = 25;

vi.mock("fast-check", async (original) => {
  const real = await original<typeof import("fast-check")>();
  const assert = (...[property, parameters]: Parameters<typeof real.assert>) =>
    real.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? 100, RUNS),
      endOnFailure: true,
    });
  return { ...real, assert, default: { ...real.default, assert } };
});
