# One image for the web process and for the commands (migrate, audit:verify): `docker build -t suunta .`
FROM node:24.22.3-slim AS build
WORKDIR /suunta
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY app app
COPY db db
COPY locales locales
COPY machines machines
COPY react-router.config.ts remix.config.js vite.config.ts tsconfig.json ./
RUN npm run build && npm prune --omit=dev

FROM node:24.22.3-slim
WORKDIR /suunta
ENV NODE_ENV=production
COPY --from=build /suunta/package.json ./
COPY --from=build /suunta/node_modules node_modules
COPY --from=build /suunta/build build
COPY db/migrations db/migrations
COPY db/catalogue db/catalogue
COPY locales locales
COPY deploy/nightly.sh deploy/
# A new volume takes its owner from here.
RUN mkdir /anchors /erasures && chown node /anchors /erasures
USER node
EXPOSE 3000
CMD ["node", "build/commands/start.js"]
