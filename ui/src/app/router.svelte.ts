import { parse, type Route } from "./routes";

export { link } from "./routes";

class Router {
  /** The screen on show. */
  route: Route = $state.raw(parse(""));

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
