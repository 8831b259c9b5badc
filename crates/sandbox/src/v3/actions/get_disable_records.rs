//! GetDisableRecords.

use edgeseal_core::tencent::v3::{DisableRecords, GetDisableRecords, UrlRecord};
use edgeseal_core::time::cloud_datetime;

use super::page::{self, given, page};
use crate::account::Account;
use crate::block::{Filter, Record, State};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for GetDisableRecords {
    type Answer = DisableRecords;

    fn serve(self, account: &mut Account, now: u64) -> Result<DisableRecords, Refusal> {
        let task_id = given(&self.task_id);
        let times = page::times(task_id, given(&self.start_time), given(&self.end_time));
        let filter = Filter {
            url: given(&self.url),
            state: given(&self.status).and_then(State::named),
            times: times.map_err(of_date)?,
            task_id,
        };
        let found = account.blocks.found(&filter, now);
        let url_record_list = page(&found, self.offset, self.limit.unwrap_or(20)).map(|record| row(record)).collect();
        Ok(DisableRecords { url_record_list, total_count: found.len() as u64 })
    }
}

/// This action has a code of its own for dates.
fn of_date(refusal: Refusal) -> Refusal {
    match refusal.code {
        "InvalidParameter.CdnParamError" => Refusal::new("InvalidParameter.CdnStatInvalidDate", refusal.message),
        _ => refusal,
    }
}

fn row(record: &Record) -> UrlRecord {
    UrlRecord {
        status: record.state.name().to_owned(),
        real_url: record.url.clone(),
        create_time: cloud_datetime(record.created),
        update_time: cloud_datetime(record.updated),
    }
}
