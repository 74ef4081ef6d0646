/** How long an outcome may wait for others before it is recorded, in ms: what a crash in it costs. */
const PATIENCE = 20;

/** Things under way and how they ended, kept until somebody has recorded it. */
export class Flights<Outcome> {
  inAir = 0;
  private landed: Outcome[] = [];
  private taken: Outcome[] = [];
  private changed: () => void = () => undefined;

  /** Nothing is under way, and nothing has ended that was not taken to be recorded. */
  get isClear(): boolean {
    return this.inAir === 0 && this.landed.length === 0;
  }

  /** Under way, or ended and not recorded. */
  get inHand(): number {
    return this.inAir + this.landed.length + this.taken.length;
  }

  start(flight: Promise<Outcome>): void {
    this.inAir += 1;
    void flight.then((outcome) => {
      this.inAir -= 1;
      this.landed.push(outcome);
      this.changed();
    });
  }

  /** What ended and is to be recorded now; kept until `recorded` says that it is. */
  takeLanded(): readonly Outcome[] {
    this.taken.push(...this.landed.splice(0));
    return this.taken;
  }

  recorded(): void {
    this.taken = [];
  }

  /** Waits until `enough` have ended, or all; once one has, only a moment longer for the others. */
  async someLanded(enough: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.changed = () => {
        if (this.landed.length >= enough || this.inAir === 0) resolve();
        else if (this.landed.length > 0) timer ??= setTimeout(resolve, PATIENCE);
      };
      this.changed();
    });
    this.changed = () => undefined;
    clearTimeout(timer);
  }

  /** Waits for all and gives everything that is not recorded. */
  async allLanded(): Promise<readonly Outcome[]> {
    // More than can land: what has landed already must not make it turn without ever waiting.
    while (this.inAir > 0) await this.someLanded(Number.POSITIVE_INFINITY);
    return this.takeLanded();
  }
}
