package dk.trin.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one XML part of a workbook, tag by tag. UTF-8 only, no document type, no entities of its own, no deep
 * nesting; whatever is not well-formed refuses the file.
 */
final class XmlPart {
    private static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 40;

    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(String name, XMLStreamReader reader) {
        this.name = name;
        this.reader = reader;
    }

    static XmlPart open(String name, byte[] bytes) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(utf8(bytes));
            String declared = reader.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                throw Refusal.broken(name);
            }
            return new XmlPart(name, reader);
        } catch (XMLStreamException malformed) {
            throw Refusal.broken(name);
        }
    }

    /** Opens a part of the spreadsheet's own vocabulary, which must begin with this tag. */
    static XmlPart open(String name, byte[] bytes, String root) {
        XmlPart part = open(name, bytes);
        part.next();
        if (!part.startsOwn(root)) {
            throw Refusal.broken(name);
        }
        return part;
    }

    /** Goes on to the next start or end tag; false at the end of the part. */
    boolean next() {
        int event = advance();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = advance();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Whether the reader stands at this start tag, whatever vocabulary it belongs to. */
    boolean starts(String tag) {
        return reader.isStartElement() && reader.getLocalName().equals(tag);
    }

    /** Whether the reader stands at this start tag of the spreadsheet's own vocabulary. */
    boolean startsOwn(String tag) {
        return starts(tag) && isOwn();
    }

    boolean endsOwn(String tag) {
        return reader.isEndElement() && reader.getLocalName().equals(tag) && isOwn();
    }

    private boolean isOwn() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && SPREADSHEET.contains(namespace);
    }

    /** The attribute without a namespace, or the empty text when there is none. */
    String attribute(String attribute) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String namespace = reader.getAttributeNamespace(index);
            if (reader.getAttributeLocalName(index).equals(attribute) && (namespace == null || namespace.isEmpty())) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    boolean isTrue(String attribute) {
        return Set.of("1", "true", "on").contains(attribute(attribute));
    }

    /** The {@code r:id} of the tag, or the empty text. */
    String relationship() {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String namespace = reader.getAttributeNamespace(index);
            if (reader.getAttributeLocalName(index).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** The text up to the end tag, cut off after {@code most} characters; a tag inside it breaks the format. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        int event = advance();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw Refusal.broken(name);
            }
            if (reader.hasText() && event != XMLStreamConstants.COMMENT && text.length() < most) {
                String more = reader.getText();
                text.append(more, 0, Math.min(more.length(), most - text.length()));
            }
            event = advance();
        }
        return text.toString();
    }

    private int advance() {
        try {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            if (depth > DEEPEST || event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Refusal.broken(name);
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw Refusal.broken(name);
        }
    }

    private static Reader utf8(byte[] bytes) {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        int start = marked ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
