type Sender = {
  /** Under way now. */
  readonly inAir: number;
  /** Under way, or ended and not yet recorded. */
  readonly inHand: number;
};

/**
 * How many mails the senders of one process may have in hand together: shared evenly by those at work, each at
 * least one. A sender whose recording would tell which of them only waited may take more than there are
 * connections, so that none of those waits for the ledger.
 */
export class Hands {
  /** Mails that the server may be given at once. */
  readonly connections: number;
  private readonly mostRecorded: number;
  private readonly promised = new Map<Sender, number>();

  constructor(connections: number, mostRecorded = connections) {
    this.connections = connections;
    this.mostRecorded = mostRecorded;
  }

  join(sender: Sender): void {
    this.promised.set(sender, 0);
  }

  leave(sender: Sender): void {
    this.promised.delete(sender);
  }

  /** How many more the sender may take, with what it records at once out of its hands; kept until `took`. */
  roomFor(sender: Sender, isRecorded: boolean): number {
    const most = isRecorded ? this.mostRecorded : this.connections;
    let others = 0;
    for (const [other, promised] of this.promised) {
      if (other !== sender) others += other.inHand + promised;
    }
    const share = Math.min(Math.ceil(most / this.promised.size), most - others);
    const room = Math.max(0, Math.max(1, share) - sender.inAir);
    this.promised.set(sender, room);
    return room;
  }

  took(sender: Sender): void {
    this.promised.set(sender, 0);
  }
}
