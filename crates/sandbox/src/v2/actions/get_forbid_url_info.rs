//! GetForbidUrlInfo: the same records as GetDisableRecords.

use edgeseal_core::check::{Broken, Violation};
use edgeseal_core::tencent::v2::{ForbidUrlInfo, ForbiddenUrl, GetForbidUrlInfo};
use edgeseal_core::time::cloud_datetime;

use super::dates::{bad_date, dates, given};
use crate::account::Account;
use crate::block::{Filter, KEPT, Record, State};
use crate::serve::{Serve, Verdict, general};
use crate::v2::Refusal;

impl Serve<Refusal> for GetForbidUrlInfo {
    type Answer = ForbidUrlInfo;

    fn judge(violation: &Violation) -> Verdict<Refusal> {
        match violation.broken {
            Broken::Reach { .. } => Verdict::Own(bad_date()),
            _ => general(violation),
        }
    }

    fn serve(self, account: &mut Account, now: u64) -> Result<ForbidUrlInfo, Refusal> {
        let filter = Filter {
            url: given(&self.url),
            state: given(&self.deal_status).and_then(State::named),
            times: dates(given(&self.start_time), given(&self.end_time), KEPT, now)?,
            task_id: None,
        };
        Ok(ForbidUrlInfo { data: account.blocks.found(&filter, now).into_iter().map(row).collect() })
    }
}

fn row(record: &Record) -> ForbiddenUrl {
    ForbiddenUrl {
        deal_status: record.state.v2_name().to_owned(),
        real_url: record.url.clone(),
        create_time: cloud_datetime(record.created),
        update_time: cloud_datetime(record.updated),
    }
}
