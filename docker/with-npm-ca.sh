#!/bin/sh
# Runs a command with the certificate authority that npm is configured to trust, where there is one (`npm config get cafile`):
# behind a proxy that opens TLS, pnpm and Node need to be told of it, too.
cafile=$(npm config get cafile 2>/dev/null)
if [ -n "$cafile" ] && [ "$cafile" != null ] && [ -f "$cafile" ]; then
  export NODE_EXTRA_CA_CERTS="$cafile" SSL_CERT_FILE="$cafile"
fi
exec "$@"
