import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DRAWN } from "./files";
import { mutantKey } from "./sample";

/**
 * The part of Stryker that passes on the mutants of the sample alone: Stryker itself can be told places only, and at the
 * place of one mutant others begin, or stand within.
 */
class DrawnOnly implements Checker {
  private readonly drawn = new Set<string>(JSON.parse(readFileSync(DRAWN, "utf8")));

  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.checkOne(mutant)]));
  }

  private checkOne(mutant: Mutant): CheckResult {
    const fileName = relative(process.cwd(), mutant.fileName);
    if (this.drawn.has(mutantKey({ ...mutant, fileName }))) return { status: CheckStatus.Passed };
    return { status: CheckStatus.CompileError, reason: "not drawn" };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "drawn-only", DrawnOnly)];
