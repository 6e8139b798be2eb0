import { parse, type Route } from "./routes";

export { link } from "./routes";

class Router {
  /** The screen on show. */
  route: Route = $state.raw(parse(""));

  /** Keeps the address in step with what is chosen on a screen: without a step in the history, and the page stays where it is. */
  keep(address: string): void {
    history.replaceState(history.state, "", address);
    this.route = parse(address);
  }

  /** Follows the address from now on; gives back what ends that. */
  follow(): () => void {
    const read = () => {
      this.route = parse(location.hash);
      window.scrollTo(0, 0);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }
}

export const router = new Router();

/** Goes to a screen: `go(link.rules())`. */
export function go(address: string): void {
  location.hash = address;
}
