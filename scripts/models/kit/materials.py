"""Matte paint."""

import bpy


def matte(name, colour=None, vary=None, rough=0.95, spec=0.04, grain=None, translucent=0.0):
    """Plain matte paint. colour None: take the mesh's own vertex colours 'c'.
    vary: list of colours, one picked softly per instance (multiplied onto the vertex colours when colour is None).
    grain: (scale, strength, distance) fine bump."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    nt = m.node_tree
    b = nt.nodes['Principled BSDF']
    b.inputs['Roughness'].default_value = rough
    b.inputs['Specular' if 'Specular' in b.inputs else 'Specular IOR Level'].default_value = spec  # renamed in 4.0
    out = None
    if colour is None:
        va = nt.nodes.new('ShaderNodeVertexColor')
        va.layer_name = 'c'
        out = va.outputs['Color']
    else:
        b.inputs['Base Color'].default_value = (*colour, 1)
    if vary:
        info = nt.nodes.new('ShaderNodeObjectInfo')
        ramp = nt.nodes.new('ShaderNodeValToRGB')
        el = ramp.color_ramp.elements
        while len(el) < len(vary):
            el.new(0.5)
        for i, c in enumerate(vary):
            el[i].position = i / max(1, len(vary) - 1)
            el[i].color = (*c, 1)
        nt.links.new(info.outputs['Random'], ramp.inputs['Fac'])
        if out is not None:
            mul = nt.nodes.new('ShaderNodeMixRGB')
            mul.blend_type = 'MULTIPLY'
            mul.inputs[0].default_value = 1
            nt.links.new(out, mul.inputs[1])
            nt.links.new(ramp.outputs['Color'], mul.inputs[2])
            out = mul.outputs[0]
        else:
            out = ramp.outputs['Color']
    if out is not None:
        nt.links.new(out, b.inputs['Base Color'])
    if grain:
        tc = nt.nodes.new('ShaderNodeTexCoord')
        no = nt.nodes.new('ShaderNodeTexNoise')
        bp = nt.nodes.new('ShaderNodeBump')
        no.inputs['Scale'].default_value = grain[0]
        no.inputs['Detail'].default_value = 3
        bp.inputs['Strength'].default_value = grain[1]
        bp.inputs['Distance'].default_value = grain[2]
        nt.links.new(tc.outputs['Object'], no.inputs['Vector'])
        nt.links.new(no.outputs['Fac'], bp.inputs['Height'])
        nt.links.new(bp.outputs['Normal'], b.inputs['Normal'])
    if translucent:
        tr = nt.nodes.new('ShaderNodeBsdfTranslucent')
        ms = nt.nodes.new('ShaderNodeMixShader')
        ms.inputs[0].default_value = translucent
        if out is not None:
            nt.links.new(out, tr.inputs['Color'])
        else:
            tr.inputs['Color'].default_value = (*colour, 1)
        o = nt.nodes['Material Output']
        nt.links.new(b.outputs[0], ms.inputs[1])
        nt.links.new(tr.outputs[0], ms.inputs[2])
        nt.links.new(ms.outputs[0], o.inputs['Surface'])
    return m
