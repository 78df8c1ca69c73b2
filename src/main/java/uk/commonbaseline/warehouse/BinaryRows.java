package uk.commonbaseline.warehouse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Rows in PostgreSQL's binary COPY format, gathered in memory until they are sent.
final class BinaryRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long POSTGRES_DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int NUMERIC_SCALE = 4;
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int SHARE_SCALE = 6;
    private static final int NUMERIC_BASE = 10_000;

    private byte[] bytes;
    private int length;
    private int rows;

    BinaryRows() {
        this(1 << 12);
    }

    /// Room for so many bytes is made at first; there is no limit.
    BinaryRows(int bytesAtFirst) {
        bytes = new byte[bytesAtFirst];
        put(SIGNATURE);
        putInt(0);
        putInt(0);
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void beginRow(int columns) {
        rows++;
        putShort(columns);
    }

    /// Ends the whole stream; nothing may follow.
    void finish() {
        putShort(-1);
    }

    void addSmall(int value) {
        putInt(2);
        putShort(value);
    }

    void addInt(int value) {
        putInt(4);
        putInt(value);
    }

    void addTruth(boolean value) {
        putInt(1);
        reserve(1);
        bytes[length++] = (byte) (value ? 1 : 0);
    }

    void addNull() {
        putInt(-1);
    }

    void addSmallOrNull(@Nullable Integer value) {
        if (value == null) {
            addNull();
        } else {
            addSmall(value);
        }
    }

    void addTruthOrNull(@Nullable Boolean value) {
        if (value == null) {
            addNull();
        } else {
            addTruth(value);
        }
    }

    void addIntOrNull(@Nullable Integer value) {
        if (value == null) {
            addNull();
        } else {
            addInt(value);
        }
    }

    void addDate(@Nullable LocalDate day) {
        if (day == null) {
            addNull();
        } else {
            addInt((int) (day.toEpochDay() - POSTGRES_DAY_ZERO));
        }
    }

    /// NUL is the one character that PostgreSQL can't hold; it is dropped.
    void addText(@Nullable String text) {
        if (text == null) {
            addNull();
            return;
        }
        byte[] utf8 = (text.indexOf('\0') < 0 ? text : text.replace("\0", "")).getBytes(StandardCharsets.UTF_8);
        putInt(utf8.length);
        put(utf8);
    }

    void addHex(@Nullable String hex) {
        if (hex == null) {
            addNull();
            return;
        }
        byte[] raw = HexFormat.of().parseHex(hex);
        putInt(raw.length);
        put(raw);
    }

    /// Rounded half-even to four decimals, for numbers that are not money (money has four already).
    void addRounded(@Nullable BigDecimal value) {
        addNumeric(value == null ? null : value.setScale(NUMERIC_SCALE, RoundingMode.HALF_EVEN));
    }

    /// Exactly four decimals and at most eighteen digits.
    void addNumeric(@Nullable BigDecimal value) {
        if (value == null) {
            addNull();
            return;
        }
        add(value.movePointRight(NUMERIC_SCALE).longValueExact(), 1, NUMERIC_SCALE);
    }

    /// Rounded half-even to six decimals, for parts of a whole.
    void addShare(BigDecimal value) {
        BigDecimal rounded = value.setScale(SHARE_SCALE, RoundingMode.HALF_EVEN);
        add(rounded.movePointRight(2 * NUMERIC_SCALE).longValueExact(), 2, SHARE_SCALE);
    }

    /// PostgreSQL writes a numeric as digits of base 10,000. Here the last `fractions` of them stand behind the point.
    private void add(long value, int fractions, int scale) {
        long magnitude = Math.abs(value);
        int digits = digits(magnitude);
        putInt(8 + 2 * digits);
        putShort(digits);
        putShort(digits == 0 ? 0 : digits - 1 - fractions);
        putShort(value < 0 ? 0x4000 : 0);
        putShort(scale);
        for (int power = digits - 1; power >= 0; power--) {
            putShort((int) (magnitude / POWERS[power] % NUMERIC_BASE));
        }
    }

    private static final long[] POWERS = {1, 10_000L, 100_000_000L, 1_000_000_000_000L, 10_000_000_000_000_000L};

    private static int digits(long magnitude) {
        int digits = 0;
        for (long rest = magnitude; rest > 0; rest /= NUMERIC_BASE) {
            digits++;
        }
        return digits;
    }

    private void put(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void putShort(int value) {
        reserve(Short.BYTES);
        SHORT.set(bytes, length, (short) value);
        length += Short.BYTES;
    }

    private void putInt(int value) {
        reserve(Integer.BYTES);
        INT.set(bytes, length, value);
        length += Integer.BYTES;
    }

    /// Writes a number over four bytes that stand there already.
    void putIntAt(int at, int value) {
        INT.set(bytes, at, value);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
