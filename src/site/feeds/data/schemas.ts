/** RSS 2.0, Atom 1.0 and JSON Feed 1.1 as far as this site uses them, for the tests. */
export const RSS_XSD = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="Url"><xs:restriction base="xs:string"><xs:pattern value="https?://[!-~]+"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Date"><xs:restriction base="xs:string">
    <xs:pattern value="(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="Words"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:element name="rss"><xs:complexType><xs:sequence><xs:element name="channel"><xs:complexType><xs:sequence>
    <xs:element name="title" type="Words"/>
    <xs:element name="link" type="Url"/>
    <xs:element name="description" type="Words"/>
    <xs:element name="language" type="xs:language"/>
    <xs:any namespace="http://www.w3.org/2005/Atom" maxOccurs="2" processContents="lax"/>
    <xs:element name="lastBuildDate" type="Date" minOccurs="0"/>
    <xs:element name="ttl" type="xs:positiveInteger"/>
    <xs:element name="item" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:choice minOccurs="5" maxOccurs="unbounded">
      <xs:element name="title" type="Words"/>
      <xs:element name="link" type="Url"/>
      <xs:element name="guid"><xs:complexType><xs:simpleContent><xs:extension base="Url">
        <xs:attribute name="isPermaLink" fixed="true" use="required"/>
      </xs:extension></xs:simpleContent></xs:complexType></xs:element>
      <xs:element name="pubDate" type="Date"/>
      <xs:element name="category" type="Words"/>
      <xs:element name="description" type="xs:string"/>
      <xs:any namespace="##other" processContents="lax"/>
    </xs:choice></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element></xs:sequence><xs:attribute name="version" fixed="2.0" use="required"/></xs:complexType></xs:element>
</xs:schema>`;

export const ATOM_XSD = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/Atom"
  targetNamespace="http://www.w3.org/2005/Atom" elementFormDefault="qualified">
  <xs:simpleType name="Url"><xs:restriction base="xs:string"><xs:pattern value="https?://[!-~]+"/></xs:restriction></xs:simpleType>
  <xs:complexType name="Link">
    <xs:attribute name="rel" use="required"/><xs:attribute name="href" type="Url" use="required"/><xs:attribute name="type"/>
  </xs:complexType>
  <xs:complexType name="Person"><xs:sequence>
    <xs:element name="name" type="xs:string"/><xs:element name="uri" type="Url"/>
  </xs:sequence></xs:complexType>
  <xs:element name="feed"><xs:complexType><xs:sequence>
    <xs:element name="id" type="Url"/>
    <xs:element name="title" type="xs:string"/>
    <xs:element name="subtitle" type="xs:string"/>
    <xs:element name="updated" type="xs:dateTime"/>
    <xs:element name="link" type="Link" minOccurs="2" maxOccurs="3"/>
    <xs:element name="author" type="Person"/>
    <xs:element name="icon" type="Url"/>
    <xs:element name="entry" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="id" type="Url"/>
      <xs:element name="title" type="xs:string"/>
      <xs:element name="link" type="Link"/>
      <xs:element name="published" type="xs:dateTime"/>
      <xs:element name="updated" type="xs:dateTime"/>
      <xs:element name="author" type="Person" minOccurs="0" maxOccurs="unbounded"/>
      <xs:element name="category" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="term" use="required"/></xs:complexType></xs:element>
      <xs:element name="link" type="Link" minOccurs="0"/>
      <xs:element name="summary" type="xs:string"/>
      <xs:element name="content" minOccurs="0"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">
        <xs:attribute name="type" fixed="html" use="required"/><xs:anyAttribute processContents="lax"/>
      </xs:extension></xs:simpleContent></xs:complexType></xs:element>
    </xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element>
  </xs:sequence><xs:anyAttribute processContents="lax"/></xs:complexType></xs:element>
</xs:schema>`;

const URL_TEXT = { type: "string", pattern: "^https?://[!-~]+$" };
const AUTHORS = {
  type: "array",
  minItems: 1,
  items: { type: "object", required: ["name"], properties: { name: { type: "string" }, url: URL_TEXT } },
};

export const JSON_FEED_SCHEMA = {
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: { type: "string", minLength: 1 },
    home_page_url: URL_TEXT,
    feed_url: URL_TEXT,
    description: { type: "string" },
    language: { type: "string" },
    icon: URL_TEXT,
    authors: AUTHORS,
    hubs: { type: "array", items: { type: "object", required: ["type", "url"] } },
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        additionalProperties: false,
        properties: {
          id: { type: "string", minLength: 1 },
          url: URL_TEXT,
          title: { type: "string" },
          content_html: { type: "string" },
          content_text: { type: "string" },
          summary: { type: "string" },
          image: URL_TEXT,
          date_published: { type: "string", format: "date-time" },
          date_modified: { type: "string", format: "date-time" },
          authors: AUTHORS,
          tags: { type: "array", items: { type: "string" } },
          language: { type: "string" },
        },
      },
    },
  },
};
