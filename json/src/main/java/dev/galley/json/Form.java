package dev.galley.json;

/** The JSON form of the values of one type. */
interface Form<T> {
    /** Writes {@code value} as one JSON value. */
    void write(T value, JsonOut out);

    /** Reads the value that begins at the current token, and moves to its last token. */
    T read(JsonIn in);
}
