"""Signs the calls it reads with the official Python SDK of API 2017, and prints what the SDK would have sent.

One JSON object a line in, one out. The SDK's own code builds and signs; handed in are the clock, the nonce and the
fields of a call.
"""

import hmac
import json
import sys
from types import SimpleNamespace

import QcloudApi.common.request
import QcloudApi.common.sign
from QcloudApi.common.request import RequestInternal
from QcloudApi.modules import base

seen = {}


def recording_hmac(key, message, digest):
    seen["stringToSign"] = message.decode("utf8")
    return hmac.new(key, message, digest)


class Sign(QcloudApi.common.sign.Sign):
    def make(self, host, uri, params, method="POST", sign_method="HmacSHA1"):
        # The document lets HmacSHA1 go unnamed, and so does Edgeseal; the SDK always names its method.
        if sign_method == "HmacSHA1":
            del params["SignatureMethod"]
        return super().make(host, uri, params, method, sign_method)


# Nothing is sent, and a connection would read every certificate authority of the machine.
QcloudApi.common.request.MyHTTPSConnection = lambda host: None
QcloudApi.common.sign.hmac = SimpleNamespace(new=recording_hmac)
base.Sign = Sign


def sign(call):
    base.time = SimpleNamespace(time=lambda: call["timestamp"] + 0.75)
    base.random = SimpleNamespace(randint=lambda least, most: call["nonce"])
    client = base.Base(
        {
            "endpoint": call["host"],
            "method": call["method"],
            "secretId": call["secretId"],
            "secretKey": call["secretKey"],
            "SignatureMethod": call["signature"],
            "Region": call.get("region", ""),
            "Token": call.get("token", ""),
        }
    )
    request = RequestInternal(client.requestHost, client.method, client.requestUri)
    client._build_req_inter(call["action"], call["params"], request)
    return {"sent": request.data, **seen}


for line in sys.stdin:
    print(json.dumps(sign(json.loads(line))), flush=True)
