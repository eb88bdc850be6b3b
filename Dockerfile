# syntax=docker/dockerfile:1
# Not built where it was written (no container engine there): build it once by hand before relying on it.
FROM node:20-bookworm-slim

RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium fonts-noto-core fonts-noto-cjk \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home --uid 10001 rasoat \
  && mkdir -p /app /var/lib/rasoat/evidence \
  && chown -R rasoat:rasoat /app /var/lib/rasoat

WORKDIR /app
USER rasoat
COPY --chown=rasoat:rasoat . .

# With both addresses given, set-up installs Node packages and builds, and brings no server of its own.
RUN MONGODB_URL=mongodb://given-at-run-time REDIS_URL=redis://given-at-run-time node scripts/setup.mjs \
  && npm cache clean --force

ENV NODE_ENV=production \
    RASOAT_DATA_DIR=/var/lib/rasoat \
    RASOAT_CHROMIUM=/usr/bin/chromium

EXPOSE 8080
# The program itself and not npm: it has to hear SIGTERM.
ENTRYPOINT ["node", "/app/bin/rasoat.mjs"]
CMD ["serve"]
