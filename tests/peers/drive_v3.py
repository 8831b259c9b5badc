"""Calls actions of API 3.0 through the official Python SDK's own typed requests and answers.

Its argument is a JSON document of where and as whom. Each line it reads is {action, params}, each line it prints
{action, response} or {action, error} or, where the driver itself fails, {action, broken}. `unfit` lists what does not
fit into the SDK's models: a parameter that it would not send, a part of an answer that it would drop, or one that is
not of the type that it documents.
"""

import json
import sys
import traceback
import warnings

from tencentcloud.cdn.v20180606 import models
from tencentcloud.cdn.v20180606.cdn_client import CdnClient
from tencentcloud.common.credential import Credential
from tencentcloud.common.exception.tencent_cloud_sdk_exception import TencentCloudSDKException
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

TARGET = json.loads(sys.argv[1])


class Client(CdnClient):
    """Keeps the last answer as it came, as the typed one has only what the SDK knows."""

    def call(self, *args, **kwargs):
        self.body = super().call(*args, **kwargs)
        return self.body


TYPES = {"str": str, "int": int, "float": (int, float), "bool": bool}


def mistyped(value, path, rtype):
    """The parts of an answer that are of another type than the SDK says."""
    if value is None:
        return
    if rtype.startswith("list of "):
        for index, item in enumerate(value):
            # The SDK writes the types of lists shorter: `list of Quota`, `list of int non-negative`.
            yield from mistyped(item, f"{path}.{index}", rtype.removeprefix("list of ").split(" ")[0])
    elif rtype in TYPES:
        if not isinstance(value, TYPES[rtype]) or (isinstance(value, bool) and rtype != "bool"):
            yield f"{path} is {json.dumps(value)}, not of type {rtype}"
    else:
        for name, part in vars(value).items():
            field = name.removeprefix("_")
            documented = getattr(type(value), field).__doc__.rsplit(":rtype:", 1)[1].strip()
            yield from mistyped(part, f"{path}.{field}", documented)


def connect():
    http = HttpProfile(protocol="http", endpoint=TARGET["endpoint"], keepAlive=True)
    return Client(Credential(TARGET["secretId"], TARGET["secretKey"]), "", ClientProfile(httpProfile=http))


def call(client, action, params):
    with warnings.catch_warnings(record=True) as unknown:
        # The SDK warns of each name that a model has no field for, but not at the top of an answer.
        warnings.simplefilter("always", UserWarning)
        request = getattr(models, action + "Request")()
        request.from_json_string(json.dumps(params))
        typed = getattr(client, action)(request)
        response = json.loads(typed.to_json_string())
    dropped = sorted(set(json.loads(client.body)["Response"]) - set(response))
    unfit = [str(warning.message) for warning in unknown] + dropped + list(mistyped(typed, action, "answer"))
    return {"response": response, "unfit": unfit}


client = connect()
for line in sys.stdin:
    task = json.loads(line)
    report = {"action": task["action"]}
    try:
        report.update(call(client, task["action"], task["params"]))
    except TencentCloudSDKException as error:
        report["error"] = {"code": error.code, "message": error.message, "requestId": error.requestId}
    except Exception:  # one that breaks must not end the others
        report["broken"] = traceback.format_exc()
    print(json.dumps(report), flush=True)
