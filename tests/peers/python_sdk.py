"""The official Python SDK as a client of the sandbox: unmodified but for the endpoint and the protocol.

Its argument is a JSON document of what to do; it prints one JSON document a scenario. Nothing is judged here:
python_sdk.test.js does that.
"""

import json
import sys
import traceback

from tencentcloud.cdn.v20180606 import errorcodes, models
from tencentcloud.cdn.v20180606.cdn_client import CdnClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

TASK = json.loads(sys.argv[1])


def connect(secret_id=None, secret_key=None, sign_method=None, method="POST"):
    http = HttpProfile(protocol="http", endpoint=TASK["endpoint"], reqMethod=method)
    profile = ClientProfile(signMethod=sign_method, httpProfile=http)
    credential = Credential(secret_id or TASK["secretId"], secret_key or TASK["secretKey"])
    return CdnClient(credential, "", profile)


def call(client, action, params=None):
    """Calls through the SDK's own typed request and answer."""
    request = getattr(models, action + "Request")()
    request.from_json_string(json.dumps(params or {}))
    return json.loads(getattr(client, action)(request).to_json_string())


def domains():
    return call(connect(), "DescribeDomains")


def traffic():
    return call(connect(), "DescribeCdnData", TASK["traffic"])


def purge():
    client = connect()
    before = call(client, "DescribePurgeQuota")
    purged = call(client, "PurgeUrlsCache", {"Urls": [TASK["url"]]})
    tasks = call(client, "DescribePurgeTasks", {"TaskId": purged["TaskId"]})
    after = call(client, "DescribePurgeQuota")
    return {"before": before, "purge": purged, "tasks": tasks, "after": after}


def wrong_key():
    return call(connect(secret_key="another-secret"), "DescribeDomains")


def unknown_id():
    return call(connect(secret_id="AKIDNOBODY"), "DescribeDomains")


def foreign_domain():
    return call(connect(), "PurgeUrlsCache", {"Urls": [TASK["foreignUrl"]]})


def documented_codes():
    return sorted(value for name, value in vars(errorcodes).items() if name.isupper())


def signed(sign_method, method):
    return call(connect(sign_method=sign_method, method=method), "DescribeCdnData", TASK["traffic"])


def run(name, scenario, *args):
    report = {"scenario": name}
    try:
        report["answer"] = scenario(*args)
    except TencentCloudSDKException as error:
        report["error"] = {"code": error.code, "message": error.message, "requestId": error.requestId}
    except Exception:  # a scenario that breaks must not hide the others
        report["broken"] = traceback.format_exc()
    print(json.dumps(report), flush=True)


for plain in (domains, traffic, purge, wrong_key, unknown_id, foreign_domain, documented_codes):
    run(plain.__name__, plain)
for sign_method in ("TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"):
    for method in ("POST", "GET"):
        run(sign_method + " " + method, signed, sign_method, method)
