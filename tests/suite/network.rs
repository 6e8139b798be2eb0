//! No network: `npm test` runs every Rust test where there is none, and says so to this one.

use std::fs;

/// Ways out of this computer, as its system lists them; a host alone by itself has none.
fn routes() -> Vec<String> {
    let routes = fs::read_to_string("/proc/self/net/route").unwrap();
    routes.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn where_no_network_is_promised_there_is_none() {
    if std::env::var_os("SALA_NO_NETWORK").is_some() {
        assert_eq!(routes(), Vec::<String>::new());
    }
}
