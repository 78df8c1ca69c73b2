# Builds the program with a JDK, then keeps a JRE and the program only.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    mvn -q -B package -Dmaven.test.skip=true -Dspotless.check.skip=true \
    && java -Djarmode=tools -jar target/common-baseline-*.jar extract --destination /app \
    && mv /app/common-baseline-*.jar /app/common-baseline.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home --home-dir /srv/baseline baseline \
    && mkdir /srv/baseline/partnership /srv/baseline/keys \
    && chown baseline:baseline /srv/baseline/partnership /srv/baseline/keys \
    && chmod 700 /srv/baseline/keys
COPY --from=build /app /opt/baseline/app
COPY --from=build /build/jobs /opt/baseline/jobs
COPY --from=build /build/input-samples /opt/baseline/input-samples
USER baseline
WORKDIR /srv/baseline
# The partnership's home: inbound/, archive/, board/ and the rest. The database is one of its own, named by BASELINE_DB_URL.
VOLUME /srv/baseline/partnership
# The keys, outside the home: without them neither originals nor tokens are of any use. Back them up, apart from the rest.
ENV BASELINE_KEYS=/srv/baseline/keys
VOLUME /srv/baseline/keys
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-Djava.awt.headless=true", "-Dbaseline.dist=/opt/baseline", \
    "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/baseline/app/common-baseline.jar"]
CMD ["watch"]
