export type Walls = {
  modules: string[];
  violations: { rule: string; from: string; to: string }[];
};

export function checkWalls(baseDir: string, parts: string[]): Promise<Walls>;
