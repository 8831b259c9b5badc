"""Signs the calls it reads with the official Python SDK, and prints what the SDK would have sent.

One JSON object a line in, one out. The SDK's own code builds and signs; handed in are the clock, the nonce and the
fields of a call.
"""

import hashlib
import json
import sys
from types import SimpleNamespace

from tencentcloud.common import abstract_client
from tencentcloud.common.credential import Credential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.common.sign import Sign

seen = {}


def recording_sha256(text):
    # The canonical request is hashed last, after the payload.
    seen["canonicalRequest"] = text.decode("utf8")
    return hashlib.sha256(text)


class RecordingSign(Sign):
    @staticmethod
    def sign_tc3(secret_key, date, service, str2sign):
        seen["stringToSign"] = str2sign
        return Sign.sign_tc3(secret_key, date, service, str2sign)

    @staticmethod
    def sign(secret_key, sign_str, sign_method):
        seen["stringToSign"] = sign_str
        return Sign.sign(secret_key, sign_str, sign_method)


class Client(abstract_client.AbstractClient):
    def _format_sign_string(self, params, options=None):
        # The documents let HmacSHA1 go unnamed, and so does Edgeseal; the SDK always names its method.
        if self.profile.signMethod == "HmacSHA1":
            del params["SignatureMethod"]
        return super()._format_sign_string(params, options)


abstract_client.hashlib = SimpleNamespace(sha256=recording_sha256)
abstract_client.Sign = RecordingSign


def sign(call):
    seen.clear()
    abstract_client.time = SimpleNamespace(time=lambda: call["timestamp"] + 0.75)
    abstract_client.random = SimpleNamespace(randint=lambda least, most: call["nonce"])

    profile = ClientProfile(
        signMethod=call["signature"],
        httpProfile=HttpProfile(endpoint=call["host"], reqMethod=call["method"]),
        language=call.get("language", "zh-CN"),
    )
    profile.unsignedPayload = call["unsignedPayload"]
    credential = Credential(call["secretId"], call["secretKey"], call.get("token"))
    client = Client(credential, call.get("region", ""), profile)
    client._service = call["service"]
    client._apiVersion = call["version"]

    request = RequestInternal(call["host"], call["method"], "/", header={})
    client._build_req_inter(call["action"], call["params"], request)
    return {
        "authorization": request.header.get("Authorization"),
        "contentType": request.header["Content-Type"],
        "sent": request.data,
        **seen,
    }


for line in sys.stdin:
    print(json.dumps(sign(json.loads(line))), flush=True)
