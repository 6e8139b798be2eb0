import type { StaffAsk } from "../../../generated/StaffAsk";
import { EVERYBODY_HERE } from "./rules";

/** Which people are on show. It stays while the app is open, so that going back from one person leads to the same page. */
class Asking {
  ask: StaffAsk = $state.raw(EVERYBODY_HERE);

  /** Asks for others, from the first page. */
  narrow(part: Partial<StaffAsk>): void {
    this.ask = { ...this.ask, page: 0, ...part };
  }

  /** Turns to a page. */
  turn(page: number): void {
    this.ask = { ...this.ask, page };
  }

  /** Shows everybody who is there. */
  clear = (): void => {
    this.ask = EVERYBODY_HERE;
  };
}

export const asking = new Asking();
