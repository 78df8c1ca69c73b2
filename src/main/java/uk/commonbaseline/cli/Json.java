package uk.commonbaseline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Answers for programs. Amounts are exact decimals, written as texts.
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .registerModule(new SimpleModule()
                    .addSerializer(BigDecimal.class, new PlainDecimals())
                    .addSerializer(new PresentOrNull())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Path.class, ToStringSerializer.instance));

    private Json() {}

    static void print(PrintWriter out, Object answer) throws JsonProcessingException {
        out.println(MAPPER.writeValueAsString(answer));
        out.flush();
    }

    private static final class PlainDecimals extends StdSerializer<BigDecimal> {
        PlainDecimals() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toPlainString());
        }
    }

    /// What is absent is null.
    private static final class PresentOrNull extends StdSerializer<Optional<?>> {
        PresentOrNull() {
            super(TypeFactory.defaultInstance().constructType(Optional.class));
        }

        @Override
        public void serialize(Optional<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value.isPresent()) {
                provider.defaultSerializeValue(value.get(), json);
            } else {
                json.writeNull();
            }
        }
    }
}
