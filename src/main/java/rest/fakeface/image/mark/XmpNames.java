package rest.fakeface.image.mark;

import javax.xml.namespace.QName;

/** The names of the XMP properties of a mark, each with its usual prefix. */
final class XmpNames {

  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** The origin of the image (IPTC Photo Metadata). */
  static final QName SOURCE_TYPE =
      new QName("http://iptc.org/std/Iptc4xmpExt/2008-02-29/", "DigitalSourceType", "Iptc4xmpExt");

  /** The credit line: the name to credit when the image is published. */
  static final QName CREDIT =
      new QName("http://ns.adobe.com/photoshop/1.0/", "Credit", "photoshop");

  private static final String RIGHTS = "http://ns.adobe.com/xap/1.0/rights/";

  /** The terms of use. */
  static final QName TERMS = new QName(RIGHTS, "UsageTerms", "xmpRights");

  /** The URL of the terms. */
  static final QName STATEMENT = new QName(RIGHTS, "WebStatement", "xmpRights");

  private XmpNames() {}
}
