import loadHighs, { type Highs, type ModelData } from "highs";

export type SparseRow = readonly { readonly column: number; readonly value: number }[];

/** Minimise costs x, lower <= x <= upper, every row equal to its right-hand side. */
type LinearProgram = {
  readonly costs: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly SparseRow[];
  readonly rightHandSides: readonly number[];
};

export type Solution =
  | { readonly status: "optimal"; readonly objective: number; readonly values: Float64Array }
  | { readonly status: "infeasible" | "unbounded" | "stopped" };

/** A programme that is changed and solved again, from where the last solution left. */
export type LinearModel = {
  setBounds(column: number, lower: number, upper: number): void;
  setCosts(costs: readonly number[]): void;
  setUppers(uppers: readonly number[]): void;
  solve(): Solution;
  dispose(): void;
};

export type Solver = { model(program: LinearProgram): LinearModel };

/** HiGHS as WebAssembly (MIT): loaded once, solves synchronously. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return { model: (program) => linearModel(highs, program) };
}

function linearModel(highs: Highs, program: LinearProgram): LinearModel {
  const model = highs.createModel(modelData(highs, program));
  model.options.set({ output_flag: false, presolve: "off", solver: "simplex" });
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus;
  return {
    setBounds: (column, lower, upper) => {
      model.changeColBounds(column, lower, upper);
    },
    setCosts: (costs) => {
      model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
    },
    setUppers: (uppers) => {
      const all = { kind: "range", from: 0, to: uppers.length - 1 } as const;
      model.changeColsBounds(all, program.lower, uppers);
    },
    solve: () => {
      model.run();
      const status = model.getModelStatus();
      if (status === optimal) {
        const { colValue } = model.getSolution();
        return { status: "optimal", objective: model.getObjectiveValue(), values: colValue };
      }
      if (status === infeasible) return { status: "infeasible" };
      const open = status === unbounded || status === unboundedOrInfeasible;
      return { status: open ? "unbounded" : "stopped" };
    },
    dispose: () => model.dispose(),
  };
}

function modelData(highs: Highs, program: LinearProgram): ModelData {
  const { costs, lower, upper, rows, rightHandSides } = program;
  const entries = rows.flat();
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    numCols: costs.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: costs,
    colLower: lower,
    colUpper: upper,
    rowLower: rightHandSides,
    rowUpper: rightHandSides,
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: costs.length,
      starts,
      indices: entries.map(({ column }) => column),
      values: entries.map(({ value }) => value),
    },
  };
}
