"""Calls actions of API 2017 through its official Python SDK, unmodified but for the host and the protocol.

Its argument is a JSON document of where and as whom. Each line it reads is {action, params}, each line it prints
{action, response} or {action, error} or, where the driver itself fails, {action, broken}.
"""

import json
import sys
import traceback
from http.client import HTTPConnection

from QcloudApi.common import request
from QcloudApi.modules.cdn import Cdn

TARGET = json.loads(sys.argv[1])


class PlainConnection(HTTPConnection):
    """The SDK speaks HTTPS only, and asks its connection how much it has sent."""

    request_length = 0


request.MyHTTPSConnection = PlainConnection
# The SDK has its host in its class.
Cdn.requestHost = TARGET["endpoint"]


def call(action, params):
    config = {"secretId": TARGET["secretId"], "secretKey": TARGET["secretKey"], "method": "POST"}
    answer = json.loads(Cdn(config).call(action, params))
    if answer["code"] == 0:
        return {"response": answer}
    return {"error": {"code": answer["code"], "message": answer["message"]}}


for line in sys.stdin:
    task = json.loads(line)
    report = {"action": task["action"]}
    try:
        report.update(call(task["action"], task["params"]))
    except Exception:  # one that breaks must not end the others
        report["broken"] = traceback.format_exc()
    print(json.dumps(report), flush=True)
