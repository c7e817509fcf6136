/** The sitemap protocol 0.9 as far as this site uses it, written as XSD for the tests. */
const sitemapSchema = (body: string): string => `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  targetNamespace="http://www.sitemaps.org/schemas/sitemap/0.9" elementFormDefault="qualified">
  <xs:simpleType name="Loc"><xs:restriction base="xs:anyURI">
    <xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://[!-~]+"/>
  </xs:restriction></xs:simpleType>
  ${body}
</xs:schema>`;

export const SITEMAP_XSD = sitemapSchema(`<xs:element name="urlset"><xs:complexType><xs:sequence>
  <xs:element name="url" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
    <xs:element name="loc" type="Loc"/>
    <xs:element name="lastmod" type="xs:dateTime" minOccurs="0"/>
    <xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>`);

export const SITEMAP_INDEX_XSD = sitemapSchema(`<xs:element name="sitemapindex"><xs:complexType><xs:sequence>
  <xs:element name="sitemap" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
    <xs:element name="loc" type="Loc"/>
    <xs:element name="lastmod" type="xs:dateTime"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>`);
