type Sender = {
  /** Under way now. */
  readonly inAir: number;
  /** Under way, or ended and not yet recorded. */
  readonly inHand: number;
};

/**
 * How many mails the senders of one process may have in hand together: shared evenly by those at work, each at
 * least one.
 */
export class Hands {
  readonly most: number;
  private readonly promised = new Map<Sender, number>();

  constructor(most: number) {
    this.most = most;
  }

  join(sender: Sender): void {
    this.promised.set(sender, 0);
  }

  leave(sender: Sender): void {
    this.promised.delete(sender);
  }

  /** How many more the sender may take, with what it records at once out of its hands; kept until `took`. */
  roomFor(sender: Sender): number {
    let others = 0;
    for (const [other, promised] of this.promised) {
      if (other !== sender) others += other.inHand + promised;
    }
    const share = Math.min(Math.ceil(this.most / this.promised.size), this.most - others);
    const room = Math.max(0, Math.max(1, share) - sender.inAir);
    this.promised.set(sender, room);
    return room;
  }

  took(sender: Sender): void {
    this.promised.set(sender, 0);
  }
}
