import type { RegisterState } from "../generated/RegisterState";
import { call } from "../host/call";
import { type Refusal, refusalOf } from "../host/refusal";

/** How often the core is asked whether the register is still open, in milliseconds. Asking does not keep it open. */
const BEAT = 15_000;

/** Whether the office's register is open on this laptop. What is in it is asked for by the screens that show it. */
class Register {
  state = $state.raw<RegisterState | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  readonly open = $derived(this.state?.open ?? false);

  /** Asks now. */
  look = async (): Promise<void> => {
    try {
      this.state = await call("register_state", {});
      this.refusal = null;
    } catch (thrown) {
      this.refusal = refusalOf(thrown);
    }
  };

  /** Asks now and again and again; gives back what ends that. */
  watch(): () => void {
    void this.look();
    const beat = setInterval(() => void this.look(), BEAT);
    return () => clearInterval(beat);
  }

  /** Takes what a command said. */
  take(state: RegisterState): void {
    this.state = state;
  }

  close = async (): Promise<void> => {
    this.take(await call("close_register", {}));
  };
}

export const register = new Register();
