package dev.galley.format.text;

import java.util.List;

/**
 * Writes articles as plain text: paragraphs between blank lines, lists with markers, quotations behind {@code >}. Addresses of
 * links inside the text are not written. Stateless and thread-safe.
 *
 * <pre>{@code
 * TextDocument document = new PlainTextFormat().document(article);
 * }</pre>
 */
public final class PlainTextFormat extends TextFormat {
    /** Creates the format. */
    public PlainTextFormat() {
        super(new TextStyle("plain text", "\n* * *\n\n", PlainTextOutput::new, false, false));
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String displayName() {
        return "Plain text";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/plain");
    }

    @Override
    public String fileExtension() {
        return "txt";
    }
}
