//! An account of the clouds: where its keys are to be found, never the keys.

use edgeseal_core::{Api, Credentials};

use super::KeyKind;
use super::reader::{PolicyError, Table};
use crate::error::CallError;
use crate::keys::Keys;
use crate::upstream::UpstreamHost;

/// An account: the names of the variables that hold its keys, and where it is called.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    tencent: Option<TencentKeys>,
    polyv: Option<PolyvKeys>,
    /// `X-TC-Region`.
    pub(crate) region: Option<String>,
    /// The host of API 3.0.
    pub(crate) host: UpstreamHost,
}

#[derive(Debug, Clone)]
struct TencentKeys {
    secret_id: String,
    secret_key: String,
    token: Option<String>,
}

#[derive(Debug, Clone)]
struct PolyvKeys {
    userid: Option<String>,
    secret_key: String,
}

impl Account {
    pub(super) fn read(mut table: Table, upstreams: &[UpstreamHost]) -> Result<Self, PolicyError> {
        let secret_id = variable(&mut table, "secret_id_env")?;
        let secret_key = variable(&mut table, "secret_key_env")?;
        let token = variable(&mut table, "token_env")?;
        let tencent = match (secret_id, secret_key) {
            (Some(secret_id), Some(secret_key)) => Some(TencentKeys { secret_id, secret_key, token }),
            (None, None) if token.is_none() => None,
            (None, _) => return Err(table.fault("secret_id_env", "it is missing beside the key")),
            (_, None) => return Err(table.fault("secret_key_env", "it is missing beside the id")),
        };
        let userid = variable(&mut table, "polyv_userid_env")?;
        let polyv = match variable(&mut table, "polyv_secret_key_env")? {
            Some(secret_key) => Some(PolyvKeys { userid, secret_key }),
            None if userid.is_none() => None,
            None => return Err(table.fault("polyv_secret_key_env", "it is missing beside the userid")),
        };
        if tencent.is_none() && polyv.is_none() {
            return Err(table.fault("secret_id_env", "the account names no key; set it and secret_key_env"));
        }
        let region = table.text("region")?;
        if region.as_deref().is_some_and(|region| !is_region(region)) {
            return Err(table.fault("region", "it must be a region such as ap-guangzhou"));
        }
        let host: UpstreamHost = match table.parsed("host")? {
            Some(host) => host,
            None => Api::TencentV3.host().parse().map_err(|error| table.fault("host", error))?,
        };
        if tencent.is_some() && !upstreams.contains(&host) {
            return Err(table.fault("host", format_args!("add {host} to upstreams, or name a host that is among them")));
        }
        table.nothing_left()?;
        Ok(Self { tencent, polyv, region, host })
    }

    /// The variables that hold its keys.
    pub(super) fn variables(&self) -> impl Iterator<Item = (KeyKind, &str)> {
        let tencent = self.tencent.iter().flat_map(|keys| {
            let token = keys.token.as_deref().map(|name| (KeyKind::SessionToken, name));
            let long = [(KeyKind::SecretId, keys.secret_id.as_str()), (KeyKind::SecretKey, keys.secret_key.as_str())];
            long.into_iter().chain(token)
        });
        let polyv = self.polyv.iter().flat_map(|keys| {
            let userid = keys.userid.as_deref().map(|name| (KeyKind::PolyvUserId, name));
            std::iter::once((KeyKind::PolyvSecretKey, keys.secret_key.as_str())).chain(userid)
        });
        tencent.chain(polyv)
    }

    /// Whether it can sign for an API.
    pub(crate) fn has_key(&self, api: Api) -> bool {
        match api {
            Api::TencentV3 | Api::TencentV2 => self.tencent.is_some(),
            Api::PolyvVod => self.polyv.is_some(),
        }
    }

    /// Where it calls an API.
    pub(crate) fn host(&self, api: Api) -> &str {
        if api == Api::TencentV3 { self.host.as_str() } else { api.host() }
    }

    /// Its keys for an API, out of the shell's hands.
    pub(crate) fn credentials(&self, name: &str, api: Api, keys: &dyn Keys) -> Result<Credentials, CallError> {
        let missing =
            |variable: &str| CallError::KeyMissing { account: name.to_owned(), variable: variable.to_owned() };
        // A key with a line break behind it, or an empty one, would sign, and no cloud would say why it refuses.
        let set = |variable: &str| match keys.get(variable).ok_or_else(|| missing(variable))? {
            value if value.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(value),
            _ => Err(CallError::KeyUnusable { account: name.to_owned(), variable: variable.to_owned() }),
        };
        let get = |variable: &str| match set(variable)? {
            value if value.is_empty() => Err(missing(variable)),
            value => Ok(value),
        };
        match (api, &self.tencent, &self.polyv) {
            (Api::TencentV3 | Api::TencentV2, Some(names), _) => {
                let credentials = Credentials::new(get(&names.secret_id)?, get(&names.secret_key)?);
                // A token that is set and empty is none: long keys in place of temporary ones.
                let token = names.token.as_deref().map(set).transpose()?.filter(|token| !token.is_empty());
                Ok(match token {
                    Some(token) => credentials.with_token(token),
                    None => credentials,
                })
            }
            (Api::PolyvVod, _, Some(names)) => {
                let userid = names.userid.as_deref().map(get).transpose()?.unwrap_or_default();
                Ok(Credentials::new(userid, get(&names.secret_key)?))
            }
            _ => Err(CallError::ApiNotOffered { account: name.to_owned(), api }),
        }
    }
}

/// The name of a variable. Capitals only: so a key that was pasted in its place is seen, as every key has small letters.
fn variable(table: &mut Table, field: &'static str) -> Result<Option<String>, PolicyError> {
    let Some(name) = table.text(field)? else { return Ok(None) };
    let is_good = (1..=64).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && !name.starts_with(|first: char| first.is_ascii_digit());
    if is_good {
        return Ok(Some(name));
    }
    let fix = "it must be the name of a variable in capitals, digits and _, such as TENCENTCLOUD_SECRET_KEY, never \
               the key itself";
    Err(table.fault(field, fix))
}

fn is_region(region: &str) -> bool {
    (1..=32).contains(&region.len())
        && region.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
