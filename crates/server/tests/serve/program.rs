//! The program itself: what it prints, how it ends.
#![cfg(unix)]

use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, ChildStdout, Command, Stdio};

use crate::client::get;

/// A running `edgeseal serve`. It is killed when a test fails before it ends by itself.
struct Program {
    child: Child,
    stdout: BufReader<ChildStdout>,
    ready_line: String,
}

impl Program {
    fn start(args: &[&str]) -> Self {
        let mut child = command(args).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut ready_line = String::new();
        stdout.read_line(&mut ready_line).unwrap();
        Self { child, stdout, ready_line }
    }

    fn addresses(&self) -> Vec<SocketAddr> {
        let after_scheme = self.ready_line.split("http://").skip(1);
        after_scheme.map(|rest| rest.split('/').next().unwrap().parse().unwrap()).collect()
    }

    /// Sends a signal and waits for the end. Returns the exit code, the rest of stdout, and stderr.
    fn stop(mut self, signal: &str) -> (Option<i32>, String, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        let code = self.child.wait().unwrap().code();
        let (mut out, mut err) = (String::new(), String::new());
        self.stdout.read_to_string(&mut out).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        (code, out, err)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_edgeseal"));
    command.arg("serve").args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[tokio::test]
async fn one_ready_line_and_a_clean_end_on_either_signal() {
    for signal in ["-TERM", "-INT"] {
        let program = Program::start(&["--listen", "127.0.0.1:0"]);
        let address = program.addresses()[0];
        assert_ne!(address.port(), 0);
        assert_eq!(program.ready_line, format!("Edgeseal is ready: http://{address}/\n"));
        assert_eq!(get(address, "/healthz", &[]).await.status(), 200);
        assert_eq!(program.stop(signal), (Some(0), String::new(), String::new()));
    }
}

#[tokio::test]
async fn with_the_sandbox_the_ready_line_names_its_address_and_keys() {
    let program = Program::start(&["--listen", "127.0.0.1:0", "--sandbox", "--sandbox-listen", "127.0.0.1:0"]);
    let [address, sandbox] = program.addresses()[..] else { panic!("{}", program.ready_line) };
    assert_eq!(
        program.ready_line,
        format!(
            "Edgeseal is ready: http://{address}/  (sandbox cloud http://{sandbox}/, SecretId AKIDSANDBOX, \
             SecretKey sandbox-secret; Polyv userid sandbox, key sandbox-secret)\n"
        )
    );
    let path = "/v1/relay/cdn.tencentcloudapi.com/?Action=DescribeDomains&Signature=s3cret";
    get(address, path, &[("authorization", "s3cret")]).await;
    let (code, _, audit) = program.stop("-TERM");
    assert_eq!(code, Some(0));
    let start = "relay method=GET upstream=cdn.tencentcloudapi.com action=DescribeDomains status=";
    assert!(audit.starts_with(start) && audit.lines().count() == 1, "{audit}");
    assert!(!audit.contains("s3cret"), "{audit}");
}

#[tokio::test]
async fn a_call_leaves_a_line_and_a_hangup_reads_the_policy_again() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let made = Command::new(env!("CARGO_BIN_EXE_edgeseal"))
        .args(["token", "new", "--name", "ci", "--allow", "purge", "--prefix", "https://img.harbor.example/"])
        .output()
        .unwrap();
    let printed = String::from_utf8(made.stdout).unwrap();
    let (token, entry) = printed.split_once("\n\n").unwrap();
    let account = "[accounts.main]\nsecret_id_env = \"EDGESEAL_TEST_ID\"\nsecret_key_env = \"EDGESEAL_TEST_KEY\"\n";
    let file = folder.join("program.toml");
    std::fs::write(&file, format!("{account}{entry}")).unwrap();

    let args = ["--listen", "127.0.0.1:0", "--sandbox", "--sandbox-listen", "127.0.0.1:0", "--policy"];
    let program = Program::start(&[&args[..], &[file.to_str().unwrap()]].concat());
    let address = program.addresses()[0];
    let bearer = format!("Bearer {token}");
    let path = "/v1/call/tencent-v3/PurgeUrlsCache";
    for (host, status) in [("img.harbor.example", 200), ("www.harbor.example", 403)] {
        let request = http::Request::post(path).header("authorization", &bearer);
        let body = format!("{{\"Urls\":[\"https://{host}/a\",\"https://img.harbor.example/b\"]}}");
        assert_eq!(crate::client::send(address, request, body).await.status(), status);
    }
    std::fs::write(&file, format!("{account}{entry}revoked = true\n")).unwrap();
    assert!(Command::new("kill").args(["-HUP", &program.child.id().to_string()]).status().unwrap().success());
    while get(address, "/v1/policy", &[("authorization", &bearer)]).await.status() != 401 {
        tokio::task::yield_now().await;
    }
    let (code, _, told) = program.stop("-TERM");
    assert_eq!(code, Some(0));
    let lines: Vec<&str> = told.lines().collect();
    let sent = "call token=ci account=main api=tencent-v3 action=PurgeUrlsCache items=2 \
                upstream=cdn.tencentcloudapi.com refused=- status=200 ms=";
    let refused = "call token=ci account=main api=tencent-v3 action=PurgeUrlsCache items=2 upstream=- \
                   refused=OutOfScope status=403 ms=";
    assert!(lines[0].starts_with(sent) && lines[1].starts_with(refused), "{told}");
    assert_eq!(lines[2..], ["The policy was read again."]);
    assert!(!told.contains(token) && !told.contains("harbor"), "{told}");
}

#[test]
fn a_taken_port_ends_the_program_before_it_says_ready() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (args, option) in [
        (vec!["--listen", &address], "--listen"),
        (vec!["--listen", "127.0.0.1:0", "--sandbox", "--sandbox-listen", &address], "--sandbox-listen"),
    ] {
        let output = command(&args).output().unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            format!(
                "edgeseal: {address} is already in use. Stop the other program or choose another address with {option}.\n"
            )
        );
    }
}
